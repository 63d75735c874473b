import { describeLaw } from "../support/law/describe-law.js";
import { gfmLaw } from "../support/law/flavors/gfm.js";

describeLaw(gfmLaw);
