import { late } from "../late-tokens.slot";
import * as keep from "./keep";

late.tokens = keep;
