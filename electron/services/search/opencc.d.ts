/** OpenCC's tables of single characters: `traditional simplified …|…`, and the other way round. */
declare module 'opencc-js/dict/TSCharacters' {
  const table: string
  export default table
}
declare module 'opencc-js/dict/STCharacters' {
  const table: string
  export default table
}
