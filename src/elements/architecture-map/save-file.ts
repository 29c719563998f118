/** How long a file stays to be had after it was offered, in milliseconds. */
const KEPT = 10_000;

/** Offers a file to be saved under the name of its map. Gives the name. */
export function saveFile(file: Blob, id: string, kind: string): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${id.replace(/[^\p{L}\p{N}]+/gu, '-')}.${kind}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT);
  return link.download;
}
