/** Text as a stream of bytes that reads only as fast as it is taken. A failure breaks the stream off, so that half a table is never mistaken for a whole one. */
export function streamOf(chunks: AsyncGenerator<string>, close: () => Promise<void>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const next = await chunks.next()
        if (!next.done) return controller.enqueue(encoder.encode(next.value))
        await close()
        controller.close()
      } catch (error) {
        await close()
        controller.error(error)
      }
    },
    async cancel() {
      await chunks.return(undefined)
      await close()
    },
  })
}
