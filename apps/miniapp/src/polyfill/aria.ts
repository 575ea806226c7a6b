import { mergeInternalComponents } from "@tarojs/shared";
import spoken from "./aria.json";

/** The half at run time of `config/spoken.ts`: both must name the same attributes. */
mergeInternalComponents(spoken);
