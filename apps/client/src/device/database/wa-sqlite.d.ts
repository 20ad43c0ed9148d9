/** What the package ships without types. */
declare module "@journeyapps/wa-sqlite/src/examples/OPFSCoopSyncVFS.js" {
  import { Base } from "@journeyapps/wa-sqlite/src/VFS.js";

  interface AccessHandle {
    getSize(): number;
    flush(): void;
  }

  export class OPFSCoopSyncVFS extends Base {
    lastError: unknown;
    /** The main database, its journal and its WAL, by path. Handles are null while another tab has them. */
    persistentFiles: Map<string, { accessHandle: AccessHandle | null }>;
    accessiblePaths: Set<string>;
    jAccess(name: string, flags: number, result: DataView): number;
    jDelete(name: string, syncFolder: number): number;
    jGetLastError(buffer: Uint8Array): number;
    static create(name: string, module: object): Promise<OPFSCoopSyncVFS>;
  }
}
