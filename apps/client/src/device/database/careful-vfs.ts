import { OPFSCoopSyncVFS } from "@journeyapps/wa-sqlite/src/examples/OPFSCoopSyncVFS.js";
import { SQLITE_OK } from "@journeyapps/wa-sqlite/src/sqlite-constants.js";

/**
 * OPFSCoopSyncVFS with what the app relies on besides:
 *
 * - Whether a journal exists is asked of the file each time. The original remembers it from when the database
 *   was opened, so a tab would not see the hot journal that another tab left when it was killed, and would
 *   read half a transaction ("another tab is killed" in the tests).
 * - Deleting the journal is the moment of commit, and it is flushed, so that a power cut can't bring the
 *   journal back and undo a write that was acknowledged.
 * - Errors don't go to the console.
 */
export async function createCarefulVfs(name: string, module: object): Promise<OPFSCoopSyncVFS> {
  const vfs = await OPFSCoopSyncVFS.create(name, module);
  const handleOf = (path: string) => vfs.persistentFiles.get(new URL(path, "file://").pathname)?.accessHandle;

  const originalAccess = vfs.jAccess.bind(vfs);
  vfs.jAccess = (path, flags, result) => {
    const handle = handleOf(path);
    if (!handle) return originalAccess(path, flags, result);
    const exists = handle.getSize() > 0;
    if (exists) vfs.accessiblePaths.add(new URL(path, "file://").pathname);
    result.setInt32(0, exists ? 1 : 0, true);
    return SQLITE_OK;
  };

  const originalDelete = vfs.jDelete.bind(vfs);
  vfs.jDelete = (path, syncFolder) => {
    const answer = originalDelete(path, syncFolder);
    if (answer === SQLITE_OK) handleOf(path)?.flush();
    return answer;
  };

  vfs.jGetLastError = () => SQLITE_OK;
  return vfs;
}
