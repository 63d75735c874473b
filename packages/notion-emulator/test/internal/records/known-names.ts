/** Types of blocks that Notion's own client knows. */
export const blockTypes: readonly string[] = words(`
  abstract ai_block alias audio bookmark breadcrumb bulleted_list button callout code codepen collection_view collection_view_page
  column column_list copy_indicator custom deepnote divider drawing drive edit_reference embed equation excalidraw
  external_object_instance external_object_instance_page factory factory_task figma file form framer gist header header_4 hex
  home_shortcuts image invision link_to_collection link_to_page loom mail maps miro mixpanel numbered_list page pdf
  personal_home_page post quote replit sketch slide sub_header sub_sub_header tab table table_of_contents table_row temporary_ui
  text to_do toggle transclusion_container transclusion_reference transcription tweet typeform video whimsical workflow
`);

/** Codes of decorations that are known and stand in texts of documents. */
export const decorationCodes: readonly string[] = words(
  "_ a b c ce d e eoi fpp h i lm m p plc r s sa si sr sua tv u ‣",
);

/** Types of columns. */
export const schemaTypes: readonly string[] = words(`
  auto_increment_id button checkbox created_by created_time date email file formula last_edited_by last_edited_time
  last_visited_time location multi_select number person phone_number place relation rollup select status text title url
  verification
`);

/** Types of views. */
export const viewTypes: readonly string[] = words(
  "board calendar chart dashboard feed form_editor gallery list map table timeline",
);

/** Fields of a block's `format`. */
export const formatKeys: readonly string[] = words(`
  alias_pointer app_id app_uri_map attributes automation_id block_alignment block_aspect_ratio block_color block_full_width
  block_height block_locked block_page_width block_width bookmark_cover bookmark_icon bullet_list_format callout_version
  code_preview_format code_wrap collection_pointer collection_pointers column_ratio copied_from_pointer display_source domain
  drive_properties hide_inline_collection_name image_hyperlink link_author link_provider link_title list_format list_start_index
  original_url orphaned_discussions page_cover page_cover_position page_font page_full_width page_icon page_small_text quote_size
  table_block_column_format table_block_column_header table_block_column_order table_block_row_header toggleable
  transclusion_reference_pointer uri
`);

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
