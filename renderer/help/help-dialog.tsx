import { lazy, Suspense } from 'react'
import { useActs } from '../palette/acts-context.tsx'
import { useIsSample } from '../sample/use-sample.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { useHelpStore } from './help-store.ts'
import { KeySheet } from './key-sheet.tsx'

// It reads the forms, which are the heavy part of the program.
const HelpBody = lazy(async () => ({ default: (await import('./help-body.tsx')).HelpBody }))

/** Help about what one is doing, and the sheet of shortcuts: one dialog, so that each leads to the other. */
export function HelpDialog() {
  const { help, acts } = useWords().screens
  const { of } = useActs()
  const { shown, open, close } = useHelpStore()
  const isKeys = shown === 'keys'
  const tour = of('tour')
  const sample = of('openSample')
  const isSample = useIsSample() === true
  return (
    <Dialog
      wide
      title={isKeys ? acts.names.shortcuts.name : help.title}
      isOpen={shown !== null}
      onClose={close}
      actions={
        <>
          <Button
            tone="quiet"
            onPress={() => {
              close()
              tour.run()
            }}
          >
            {tour.name}
          </Button>
          {!isSample && (
            <Button
              tone="quiet"
              onPress={() => {
                close()
                sample.run()
              }}
            >
              {sample.name}
            </Button>
          )}
          <Button onPress={() => open(isKeys ? 'help' : 'keys')}>
            {isKeys ? help.title : acts.names.shortcuts.name}
          </Button>
          <Button tone="primary" onPress={close}>
            {help.close}
          </Button>
        </>
      }
    >
      {isKeys ? (
        <KeySheet />
      ) : (
        <Suspense fallback={<Skeleton lines={4} />}>
          <HelpBody />
        </Suspense>
      )}
    </Dialog>
  )
}
