const key = 'portee.storage-closed';

/** The browser closes what it keeps where its disk is full or the reader has it erased: told after the page has reloaded. */
export function rememberClosing(): void {
  try {
    sessionStorage.setItem(key, '');
  } catch {
    // Closed to the page too: then what is missing tells by itself.
  }
}

/** Whether that is why the page has reloaded; it is told once. */
export function takeClosing(): boolean {
  try {
    const wasClosed = sessionStorage.getItem(key) !== null;
    sessionStorage.removeItem(key);
    return wasClosed;
  } catch {
    return false;
  }
}
