import type { Ctx } from "../../kernel/ctx.ts";
import { registry } from "../../kernel/extension.ts";

/** What a module keeps about a person, as the person may take it with them (PIPL art. 45). */
interface HeldAbout {
  /** What it is called, in Chinese. */
  title: string;
  /** The caller's own, the newest first; no more than `limit`, each as a flat object. */
  read(ctx: Ctx, limit: number): Promise<object[]>;
}

/** Filled by the modules that keep something about people; in the order of the modules. */
export const heldData = registry<string, HeldAbout>();
