import { describeLaw } from "../support/law/describe-law.js";
import { mdxLaw } from "../support/law/flavors/mdx.js";

describeLaw(mdxLaw);
