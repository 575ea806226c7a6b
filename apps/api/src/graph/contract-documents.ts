import * as contract from "@riqing/schema";

/** What this version of the mini-program asks, and under which names: `name → text`. */
export const contractDocuments: ReadonlyMap<string, string> = new Map(
  Object.values(contract as Record<string, unknown>).flatMap((each) =>
    typeof each === "object" && each !== null && "text" in each && "name" in each
      ? [[String(each.name), String(each.text)] as const]
      : [],
  ),
);

export const contractTexts: ReadonlySet<string> = new Set(contractDocuments.values());
