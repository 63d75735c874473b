import type { File, FileReference } from "@pagebridge/core-types";
import { findPage, missing } from "./find-object.js";
import type { FolderRun } from "./folder-run.js";

/** Looks where the file of a page's icon or cover is by now. */
export async function refreshFile(run: FolderRun, reference: FileReference): Promise<File> {
  if ((reference.type !== "cover" && reference.type !== "icon") || reference.of !== "page") {
    throw missing("id" in reference ? reference.id : `of a file at a ${reference.type}`);
  }
  const { cover, icon } = await findPage(run, reference.id);
  const file = reference.type === "cover" ? cover?.file : icon?.type === "file" ? icon.file : undefined;
  if (!file) throw missing(reference.id);
  return file;
}
