/** Of our own origin, or made by this page (a file to save). Compared as text: both are written by the browser. */
const isHere = (url: string, origin: string) =>
  url.startsWith(`${origin}/`) || url.startsWith(`blob:${origin}/`)

/**
 * The page goes nowhere else, whatever asks it to: a link, a refresh, a line of script. The content policy has no word
 * for where a page may go, and the desktop's window refuses by itself; this is the same refusal in a browser. What a
 * person types into the address bar is theirs and is not asked about.
 */
export function stayHere({ navigation, location: { origin } } = window): void {
  navigation.addEventListener('navigate', (event) => {
    if (event.cancelable && !isHere(event.destination.url, origin)) event.preventDefault()
  })
}

/**
 * A connection between browsers asks no directive of the content policy, and its first datagram goes where it is told.
 * This program makes none; the desktop's window refuses them by itself.
 */
export function withoutPeers(page: object = window): void {
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection']) Reflect.deleteProperty(page, name)
}
