const main = `serenya reads lab reports.

  serenya read FILE...                   read reports on this machine; nothing is sent anywhere
  serenya fhir FILE...                   read them, and print an HL7 FHIR R4 bundle for other programs
  serenya journey FILE --url ADDRESS     send a report to a running system and get its result back
  serenya audit TASK                     check the audit's events, and look things up in them

  serenya COMMAND --help                 what a command takes
  serenya --version                      which version this is

serenya reads what a laboratory printed. It does not replace a doctor.
`;

const read = `serenya read FILE... [--one-report] [--json] [--password TEXT] [--explain PAGE]

Reads lab reports on this machine and prints every result as printed, with whether it was read for certain.
Nothing is sent anywhere. Files are PDF, or pictures: JPEG, PNG, WebP, HEIC, TIFF.

  --json          print the readings as JSON: an object for one file, an array for several
  --one-report    the files are pictures of one report: one reading, and a row that several show is read once
  --password TEXT the password of locked PDFs. While the command runs, others on this machine can see what
                  stands here: set SERENYA_PASSWORD instead, or leave both out and be asked in a terminal
  --explain PAGE  write a page (HTML, opens in any browser, needs no network) that shows how one report was read:
                  its pages with what was found on them, each value as it looks, and why it is certain or not.
                  It holds what the report holds: only you can read the file, delete it when you are done
  -h, --help      this text

Ends with 0 when all files were read, 3 when one is not a lab report, 4 when one can't be read, 2 when the
command itself is wrong; of several, the worst. Colours follow NO_COLOR and FORCE_COLOR.
`;

const fhir = `serenya fhir FILE... [--one-report] [--password TEXT]
serenya fhir --list BUNDLE

Reads lab reports of one person on this machine, as \`serenya read\` does, and prints them as one HL7 FHIR R4
bundle (JSON): a report each, an observation each result. A result that is not certain is marked as preliminary,
and what was not understood is named in the report's text. The same files give the same bytes. There is no name
in the bundle; it is health data all the same. docs/fhir.md says what becomes what.

  --list          the file is a bundle, of any system that writes R4: print what Serenya takes from it (JSON). Its
                  results have no page, so none is verified; what was left out is counted on the standard error
  --one-report    the files are pictures of one report
  --password TEXT the password of locked PDFs; SERENYA_PASSWORD does the same, unseen by others on this machine
  -h, --help      this text

Ends as \`serenya read\` does. A file that is no lab report, or can't be read, is not in the bundle: a sentence on
the standard error says why.
`;

const journey = `serenya journey FILE --url ADDRESS [--json] [--email ADDRESS] [--name NAME] [--delete-account]

Goes a document's whole way on a running system as a development user: sign in, upload, wait, fetch the sealed
result, open it here, have it deleted there, and check the receipt. Each step and its time go to the standard
error; the result is printed as \`serenya read\` prints it.

  --url ADDRESS       where the system runs, as \`npm start\` prints it
  --email ADDRESS     the development user's address    (journey@example.org)
  --name NAME         the development user's name       (Journey Example)
  --delete-account    delete the account at the end, and check that receipt too
  --json              print the reading as JSON
  -h, --help          this text

Ends as \`serenya read\` does, and with 5 when the system could not be reached or refused. Of a document without
results a sentence on the standard error says why.
`;

const audit = `serenya audit TASK [--dir FOLDER | --state FOLDER] [--from DAY] [--to DAY] [--json]

Reads the audit's events, and changes nothing. Nobody is named in them: a person is a pseudonym.

  verify          is everything there, as it was written, in its order? Says of each day: whole, open (the last one)
                  or broken, and what is missing, altered, reordered, truncated or unlinked
                  --head SHA256   a head that was noted earlier must still be there
  list            the events            --type NAME, --subject PSEUDONYM narrow it down
  show PSEUDONYM  what somebody did, and when
  count           how many there are of each kind
  proof PSEUDONYM that an account was deleted: the event, its link, its seal, and whether anything came after

  --dir FOLDER    a copy of the events bucket, as \`aws s3 sync s3://BUCKET FOLDER\` makes it
  --state FOLDER  the state folder of a local process (SERENYA_STATE, or .serenya here)
  --from, --to    first and last day (UTC), as 2026-11-22. With --from, what came before need not be there
  --json          print JSON
  -h, --help      this text

Ends with 0 when all is well, 6 when a day is broken, 7 when there is no such deletion, 2 when the command is wrong.
`;

export const help = { main, read, fhir, journey, audit };
