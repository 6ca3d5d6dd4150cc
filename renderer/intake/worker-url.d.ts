/** Vite bundles a worker that is imported so, and answers its address. */
declare module '*?worker&url' {
  const url: string
  export default url
}
