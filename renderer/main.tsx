import './stores/without-eval.ts'
import './ui/tokens.css'
import './ui/global.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no root')

// Later on purpose: bundlers may run shared chunks before this file, and schemas must not be made before the line above.
const { start } = await import('./app.tsx')
start(root)
