// Packs the library's files a twentieth tighter than zlib can: slow, so only what is shipped.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { MANIFEST_FILE, type Manifest } from '../../cards/library.ts';

// its types ask for a global that Node's do not have
const { gzipAsync } = createRequire(import.meta.url)('@gfx/zopfli') as { gzipAsync(bytes: Uint8Array, options: { numiterations: number }): Promise<Uint8Array> };

/** More of them would make the files smaller by less than a hundredth, and take twice as long. */
const ITERATIONS = 5;

/** What the list of the library's files says of one. */
export const entryOf = (bytes: Uint8Array): Manifest['files'][string] => ({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });

/** The same files, smaller, with their list. The same bytes for the same files. */
export async function squeeze(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, Uint8Array>> {
  const packed = new Map<string, Uint8Array>();
  for (const [name, bytes] of files) if (name !== MANIFEST_FILE) packed.set(name, await gzipAsync(gunzipSync(bytes), { numiterations: ITERATIONS }));
  const manifest = JSON.parse(new TextDecoder().decode(files.get(MANIFEST_FILE))) as Manifest;
  manifest.files = Object.fromEntries([...packed].map(([name, bytes]) => [name, entryOf(bytes)]));
  return packed.set(MANIFEST_FILE, new TextEncoder().encode(JSON.stringify(manifest)));
}
