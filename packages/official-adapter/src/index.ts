export { officialCapabilities } from "./adapter/capabilities.js";
export {
  createOfficialAdapter,
  type OfficialAdapter,
  type OfficialAdapterOptions,
} from "./adapter/create-official-adapter.js";
export { decodeDocument } from "./decode/documents/decode-document.js";
export { decodeRecording } from "./decode/recordings/decode-recording.js";
