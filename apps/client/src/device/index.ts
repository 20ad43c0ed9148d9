export { autoLock } from "./auto-lock.ts";
export type { BackupFaultCode, Restored, RestoreFaultCode } from "./backup/backup.ts";
export { MIN_PASSPHRASE, type PassphraseWeakness, passphraseWeakness } from "./keys/passphrase-strength.ts";
export { openVault } from "./open-vault.ts";
export { countPages, openPagePictures, type PageFault, type PagePictures } from "./page-pictures.ts";
export { encodePicture } from "./pictures/encode-picture.ts";
export { judgePicture } from "./pictures/judge-picture.ts";
export { unlockDocument } from "./pictures/unlock-document.ts";
export type {
  ChatMessage,
  Confirmation,
  DoctorReportRecord,
  Observation,
  Outgoing,
  Records,
  RecordTable,
  Report,
  Settings,
} from "./records.ts";
export { StorageFault, type StorageFaultCode } from "./storage-fault.ts";
export type { Opener, OpenerKind, Vault, VaultFault } from "./vault.ts";
