import { describeLaw } from "../support/law/describe-law.js";
import { obsidianLaw } from "../support/law/flavors/obsidian.js";

describeLaw(obsidianLaw);
