import { LIMITS } from "@riqing/schema";
import {
  type Attachable,
  type InspectedUpload,
  whyNotAttach,
  whyNotKeepMore,
  whyNotUploadMore,
  whyNotStore,
} from "./file.policy.ts";

const jpeg = "image/jpeg";
const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const brought: InspectedUpload = {
  maxBytes: LIMITS.fileBytes,
  mediaTypes: null,
  bytes: 1,
  found: jpeg,
  ending: "jpg",
  declared: jpeg,
};

it.each<[string, Partial<InspectedUpload>, string | null]>([
  ["a picture", {}, null],
  ["its other ending", { ending: "jpeg" }, null],
  ["its other name", { declared: "image/jpg" }, null],
  ["without a type", { declared: "" }, null],
  ["of a type that says nothing", { declared: "application/octet-stream" }, null],
  ["with what belongs to the type", { declared: "IMAGE/JPEG; q=1" }, null],
  ["without an ending", { ending: "" }, null],
  ["with a phone's ending for what it does not know", { ending: "unknown" }, null],
  ["of another ending", { ending: "png" }, "FILE_TYPE_NOT_ALLOWED"],
  ["of an ending that would run", { ending: "exe" }, "FILE_TYPE_NOT_ALLOWED"],
  ["of another type", { declared: "image/png" }, "FILE_TYPE_NOT_ALLOWED"],
  ["of a page's type", { declared: "text/html" }, "FILE_TYPE_NOT_ALLOWED"],
  ["of nothing we know", { found: null }, "FILE_TYPE_NOT_ALLOWED"],
  ["a document", { found: docx, ending: "docx", declared: docx }, null],
  [
    "a document said to be an archive",
    { found: docx, ending: "docx", declared: "application/zip" },
    "FILE_TYPE_NOT_ALLOWED",
  ],
  [
    "a table as a machine with Excel calls it",
    { found: "text/csv", ending: "csv", declared: "application/vnd.ms-excel" },
    null,
  ],
  [
    "a note as the same machine does not call it",
    { found: "text/plain", ending: "txt", declared: "application/vnd.ms-excel" },
    "FILE_TYPE_NOT_ALLOWED",
  ],
  [
    "a table said to be a picture",
    { found: "text/csv", ending: "csv", declared: jpeg },
    "FILE_TYPE_NOT_ALLOWED",
  ],
  ["nothing", { bytes: 0, found: null }, "FILE_EMPTY"],
  ["as much as may be", { bytes: LIMITS.fileBytes }, null],
  ["one byte more", { bytes: LIMITS.fileBytes + 1 }, "FILE_TOO_LARGE"],
  [
    "of a type that its purpose does not take",
    { mediaTypes: ["text/csv"] },
    "FILE_TYPE_NOT_ALLOWED",
  ],
  ["of a type that its purpose takes", { mediaTypes: [jpeg] }, null],
  ["as much as its purpose takes", { maxBytes: 10, bytes: 10 }, null],
  ["more than its purpose takes", { maxBytes: 10, bytes: 11 }, "FILE_TOO_LARGE"],
])("%s", (_, given, refusal) => {
  expect(whyNotStore({ ...brought, ...given })).toBe(refusal);
});

it.each([
  ["image/jpg", "image/jpeg", "jpg"],
  ["image/pjpeg", "image/jpeg", "jpg"],
  ["image/x-png", "image/png", "png"],
  ["application/x-pdf", "application/pdf", "pdf"],
  ["text/comma-separated-values", "text/csv", "csv"],
  ["application/csv", "text/csv", "csv"],
  ["text/plain", "text/csv", "csv"],
  [" application/vnd.ms-excel ;charset=gbk", "text/csv", "csv"],
  ["binary/octet-stream", "text/plain", "txt"],
] as const)("%j is another name of %s", (declared, found, ending) => {
  expect(whyNotStore({ ...brought, declared, found, ending })).toBeNull();
});

it.each(["", "unknown", "tmp", "file", "bin"])("%j is no ending", (ending) => {
  expect(whyNotStore({ ...brought, ending })).toBeNull();
});

it("lets nobody leave more lying about than the limit", () => {
  expect(whyNotUploadMore(LIMITS.unattachedFiles - 1)).toBeNull();
  expect(whyNotUploadMore(LIMITS.unattachedFiles)).toBe("FILES_UNATTACHED_TOO_MANY");
});

const [ofPerson, ofAll] = [LIMITS.fileBytesPerPerson, LIMITS.fileBytesPerOrganisation];
it.each([
  ["just as much as each may", ofPerson, ofAll, null],
  ["a byte more than a person may", ofPerson + 1, ofAll, "FILES_OF_PERSON_TOO_LARGE"],
  ["a byte more than all may", ofPerson, ofAll + 1, "FILES_OF_ORGANISATION_TOO_LARGE"],
  ["more than either may", ofPerson + 1, ofAll + 1, "FILES_OF_PERSON_TOO_LARGE"],
])("keeps %s", (_, person, organisation, refusal) => {
  expect(whyNotKeepMore(person, organisation)).toBe(refusal);
});

describe("attaching", () => {
  const now = new Date("2026-11-19T07:42:00Z");
  const mine: Attachable = {
    uploadedById: "lin",
    purpose: "TASK",
    attachedAt: null,
    removedAt: null,
    expiresAt: now.getTime() + 1,
  };

  it.each<[string, Attachable | null, string | null]>([
    ["one's own", mine, null],
    ["none", null, "NOT_FOUND"],
    ["another's", { ...mine, uploadedById: "mo" }, "NOT_FOUND"],
    ["one for something else", { ...mine, purpose: "ROSTER" }, "NOT_FOUND"],
    ["one in use", { ...mine, attachedAt: 1, expiresAt: null }, "NOT_FOUND"],
    ["one that lay too long", { ...mine, expiresAt: now.getTime() }, "FILE_EXPIRED"],
    ["one that was removed before its time", { ...mine, removedAt: 1 }, "FILE_EXPIRED"],
    ["one that has gone", { ...mine, removedAt: 1, expiresAt: null }, "FILE_EXPIRED"],
  ])("%s", (_, file, refusal) => {
    expect(whyNotAttach(file, "lin", "TASK", now)).toBe(refusal);
  });
});
