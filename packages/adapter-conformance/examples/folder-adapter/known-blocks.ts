import type { Block, BlockType } from "@pagebridge/core-types";
import type { FolderRun } from "./folder-run.js";

/** Every kind of block. A kind that the model adds does not compile until it is here. */
const knownTypes: Readonly<Record<BlockType, true>> = {
  ai_block: true,
  audio: true,
  bookmark: true,
  breadcrumb: true,
  bulleted_list_item: true,
  button: true,
  callout: true,
  child_database: true,
  child_page: true,
  code: true,
  column: true,
  column_list: true,
  copy_indicator: true,
  custom: true,
  divider: true,
  drawing: true,
  embed: true,
  equation: true,
  factory_task: true,
  file: true,
  folder: true,
  form: true,
  heading: true,
  home: true,
  image: true,
  link_preview: true,
  link_to_page: true,
  mail: true,
  meeting_notes: true,
  numbered_list_item: true,
  paragraph: true,
  pdf: true,
  post: true,
  quote: true,
  slide: true,
  synced_block: true,
  tab: true,
  table: true,
  table_of_contents: true,
  table_row: true,
  template: true,
  to_do: true,
  toggle: true,
  unsupported: true,
  video: true,
  workflow: true,
};

/** Turns a block of a kind that the model does not have into an unsupported one, with a diagnostic. */
export function asKnown(run: FolderRun, block: Block): Block {
  if (Object.hasOwn(knownTypes, block.type)) return block;
  const { id, type }: { readonly id: string; readonly type: string } = block;
  run.report({
    code: "unsupported_block",
    severity: "warning",
    message: `Blocks of the kind ${JSON.stringify(type)} are not known.`,
    id,
    sourceType: type,
  });
  return { type: "unsupported", id, sourceType: type, children: [] };
}
