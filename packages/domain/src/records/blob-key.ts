/**
 * Throws unless the key is a relative path of segments of [A-Za-z0-9_=.-]; "." and ".." are none. A segment has
 * up to 200 characters, so that it fits a file name everywhere, the key up to 1,024 as in S3.
 */
export function checkBlobKey(key: string): void {
  if (key.length > 1024 || !/^[\w=.-]{1,200}(\/[\w=.-]{1,200})*$/.test(key) || hasDotSegment(key))
    throw new TypeError("This is not a blob key.");
}

/** Throws unless the text can be the start of a key. */
export function checkPrefix(prefix: string): void {
  if (!/^([\w=.-]+\/)*[\w=.-]*$/.test(prefix) || hasDotSegment(prefix))
    throw new TypeError("This is not the start of a blob key.");
}

const hasDotSegment = (path: string): boolean =>
  path.split("/").some((part) => part === "." || part === "..");
