import {
  type Capabilities,
  capabilityDescriptions,
  contractVersion,
  type Decoded,
  type Document,
  type Id,
  type NotionAdapter,
  PagebridgeError,
} from "@pagebridge/core-types";
import { UsageError } from "../errors/usage-error.js";

/** What the command line uses of the package that reads the internal API. */
export interface InternalModule {
  readonly createInternalAdapter: (options: InternalModuleOptions) => NotionAdapter;
  readonly internalCapabilities: Capabilities;
  /** Decodes a record map, an answer that holds one, or a list of such. */
  readonly decodeDocument: (json: unknown, options?: { readonly pageId?: Id }) => Decoded<Document>;
}

/** How the internal API is reached. */
interface InternalModuleOptions {
  readonly baseUrl?: string;
  /** A session that opens a whole account. */
  readonly userTokenForWholeAccount?: string;
  /** How fast it may be asked. */
  readonly pace?: { readonly requestsPerSecond: number };
}

/** Imports a package that the user may have installed; undefined if it is not there. */
export type ImportPackage = (name: string) => Promise<unknown>;

/** The package that reads the internal API. Nothing here depends on it: it is used where the user installed it. */
const internalPackage = "@pagebridge/internal-adapter";

/** How the adapter for the internal API is added, and what it means, in one sentence. */
export const howToAddInternal = `To add it, run “npm install ${internalPackage}”, knowing that this API is undocumented and can change or close on any day.`;

/**
 * Finds the adapter for the internal API; undefined if it is not installed.
 *
 * @throws UsageError if what is installed does not fit this version of the program, or cannot be loaded.
 */
export async function findInternalModule(importPackage: ImportPackage): Promise<InternalModule | undefined> {
  const found = await load(importPackage);
  if (found === undefined || isInternalModule(found)) return found;
  throw new UsageError(
    `The installed ${internalPackage} does not fit this version of pagebridge. Install the newest version of both.`,
  );
}

/**
 * Gets the adapter for the internal API.
 *
 * @param purpose What needs it, such as `"--via internal"`.
 * @throws UsageError that says how to add it, if it is not installed.
 */
export async function requireInternalModule(importPackage: ImportPackage, purpose: string): Promise<InternalModule> {
  const found = await findInternalModule(importPackage);
  if (found) return found;
  throw new UsageError(
    `${purpose} needs the adapter for Notion's internal API, which is not installed. ${howToAddInternal}`,
  );
}

/** @throws PagebridgeError `contract_mismatch` if an adapter was built for another version of the contract. */
export function checkContract(adapter: NotionAdapter): NotionAdapter {
  const { contractVersion: theirs, name } = adapter.info;
  if (theirs === contractVersion) return adapter;
  throw new PagebridgeError(
    "contract_mismatch",
    `The adapter "${name}" was built for version ${theirs} of the adapter contract, and this pagebridge for version ${contractVersion}. Install the newest version of both.`,
  );
}

async function load(importPackage: ImportPackage): Promise<unknown> {
  try {
    return await importPackage(internalPackage);
  } catch (cause) {
    throw new UsageError(`The installed ${internalPackage} cannot be loaded. Install it again.`, { cause });
  }
}

function isInternalModule(value: unknown): value is InternalModule {
  return (
    isRecord(value) &&
    typeof value["createInternalAdapter"] === "function" &&
    typeof value["decodeDocument"] === "function" &&
    isCapabilities(value["internalCapabilities"])
  );
}

/** Whether every capability that is known here is declared; others may be there too. */
function isCapabilities(value: unknown): value is Capabilities {
  return (
    isRecord(value) &&
    Object.keys(capabilityDescriptions).every((name) => {
      const capability = value[name];
      return isRecord(capability) && typeof capability["level"] === "string";
    })
  );
}

// A module is an object without a prototype.
function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
