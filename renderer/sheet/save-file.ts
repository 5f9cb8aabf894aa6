/** Hands bytes to the browser's (or the desktop's) own saving, under a proper name. */
export function saveFile(bytes: Uint8Array<ArrayBuffer>, name: string, type = 'application/pdf'): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Taken back only after the download has begun reading it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
