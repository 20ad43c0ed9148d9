/** The limits that a caller can run into, in one place. */
export const limits = {
  document: {
    /** Bytes of one upload. */
    bytes: 10 * 1024 * 1024,
    pages: 50,
    /** Pictures that can be added together as one report. */
    pictures: 12,
    /** Pixels of one picture, before anything is decoded. */
    pixels: 40_000_000,
    /** Media types that can be read. */
    types: [
      "application/pdf",
      "image/jpeg",
      "image/png",
      "image/webp",
      "image/heic",
      "image/heif",
      "image/tiff",
    ],
  },
  /** Minutes in which an upload form can be used. */
  uploadMinutes: 15,
  /** Hours after which an upload is refused unread. */
  documentHours: 48,
  /** What one account may start in a day (UTC). */
  perDay: { documents: 50, chats: 200, reports: 10 },
  chat: { messageCharacters: 2_000 },
  /** Readings of one doctor's report, and rows that the person has confirmed in them. */
  report: { readings: 50, confirmations: 2_000 },
  /** Days from sign-up in which one doctor's report is free. */
  freeReportDays: 7,
  /** Bytes of a JSON request: fifty readings fit, and so does what a Lambda function takes (6 MB). */
  requestBytes: 4 * 1024 * 1024,
  tokens: { accessMinutes: 15, refreshDays: 60 },
  /** Days for which a backup of the table is kept. */
  backupDays: 35,
} as const;
