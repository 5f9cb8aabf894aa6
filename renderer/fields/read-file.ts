/** A file's bytes as base64, saying how far it has come. Rejects with a DOMException when it cannot be read. */
export function readBase64(file: Blob, progress: (share: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onprogress = ({ loaded, total }) => progress(total === 0 ? 1 : loaded / total)
    reader.onload = () => resolve(withoutHead(String(reader.result)))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
}

/** `data:application/pdf;base64,JVBE…` without what stands before the comma. */
export const withoutHead = (address: string): string => address.slice(address.indexOf(',') + 1)
