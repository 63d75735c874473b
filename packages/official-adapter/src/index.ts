export {
  createOfficialAdapter,
  type OfficialAdapter,
  type OfficialAdapterOptions,
} from "./adapter/create-official-adapter.js";
