/** So long after the click the browser has taken the file over, in milliseconds. */
const taken = 60_000;

/** Hands the reader a file; nothing leaves the page but into their own downloads. */
export function saveFile(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), taken);
}
