import { describeLaw } from "../support/law/describe-law.js";
import { commonmarkLaw } from "../support/law/flavors/commonmark.js";

describeLaw(commonmarkLaw);
