/** Bytes that nobody can foresee. Rejects where the browser has none: never from `Math.random`. */
export async function randomBytes(length: number): Promise<Uint8Array> {
  return crypto.getRandomValues(new Uint8Array(length));
}
