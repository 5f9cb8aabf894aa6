/** The two channels there are. The preload script has its own copy: it must stay one file that imports nothing. */
export const CALL_CHANNEL = 'qiancheng:call'
export const CHANGES_CHANNEL = 'qiancheng:changes'

export const SCHEME = 'app'
export const ORIGIN = `${SCHEME}://bundle`
