import { defineEntity, p } from "@mikro-orm/core";
import { LIMITS } from "@riqing/schema";
import { id, identity, instant, longText } from "../../../kernel/column.ts";
import type { CaseState, CitesNothing, EvidenceKind } from "./case.state.ts";

const ViolationCaseSchema = defineEntity({
  name: "ViolationCase",
  tableName: "violation_case",
  uniques: [
    { properties: ["organisationId", "number"] },
    // Two reports of one message are one violation; nulls are distinct.
    { properties: ["organisationId", "groupId", "personId", "actKey"] },
  ],
  indexes: [
    { properties: ["organisationId", "groupId", "id"] },
    { properties: ["organisationId", "personId", "id"] },
  ],
  properties: {
    ...identity,
    /** Year and four random digits, as "2026-0137"; quoted by everybody. */
    number: p.string().length(12),
    groupId: id(),
    personId: id(),
    kindKey: p.string().length(40),
    kindName: p.string().length(40),
    kindAtOnce: p.integer(),
    happenedAt: instant(),
    place: p.string().length(LIMITS.casePlace),
    whatHappened: p.string().length(LIMITS.caseText),
    /** What tells the same message from another one; null: nothing does. */
    actKey: p.string().length(64).nullable(),
    /** The version in force when it happened, and its clause as it stood; null: it cites nothing. */
    versionId: id().nullable(),
    versionNumber: p.integer().nullable(),
    clauseKey: p.string().length(80).nullable(),
    clauseLabel: p.string().length(LIMITS.clauseLabel).nullable(),
    clauseText: longText().nullable(),
    signedAt: instant().nullable(),
    citesNothing: p.string().length(20).$type<CitesNothing>().nullable(),
    /** Canonical JSON of the settings in force when it happened. */
    settings: longText(),
    reportedById: id().nullable(),
    harmedId: id().nullable(),
    /** JSON, ids of people: they neither decide nor review it, and the case says nobody why; null: nobody. */
    keptFrom: p.text().nullable(),
    recordedById: id(),
    recordedAt: instant(),
    state: p.string().length(20).$type<CaseState>(),
    /** When the member was told what is alleged, and until when they are waited for; null: not told. */
    heardFromAt: instant().nullable(),
    hearUntil: instant().nullable(),
    /** All that they have said. */
    side: longText().nullable(),
    /** When they said it; null: they may say it, or say more to what was added since. */
    sideStatedAt: instant().nullable(),
    /** Whether they say that they have withdrawn or corrected it. */
    saysCorrected: p.integer(),
    correction: p.string().length(LIMITS.reason).nullable(),
    correctionAskedAt: instant().nullable(),
    closedAt: instant().nullable(),
    closedById: id().nullable(),
    closeReason: p.string().length(LIMITS.reason).nullable(),
  },
});

/**
 * Something that may have been a violation, from its record until it is decided or dismissed (Mission D3).
 *
 *     OPEN ── decided ──▶ DECIDED
 *     OPEN ── asked to withdraw or correct ──▶ TO_CORRECT ── did ──▶ CORRECTED
 *     OPEN, TO_CORRECT ── dismissed ──▶ DISMISSED       TO_CORRECT ── decided ──▶ DECIDED
 *
 * The clause, the ladder and the settings are copies of that day.
 */
export class ViolationCase extends ViolationCaseSchema.class {}

ViolationCaseSchema.setClass(ViolationCase);

const CaseEvidenceSchema = defineEntity({
  name: "CaseEvidence",
  tableName: "case_evidence",
  indexes: [{ properties: ["organisationId", "caseId", "id"] }],
  properties: {
    ...identity,
    caseId: id(),
    kind: p.string().length(20).$type<EvidenceKind>(),
    /** What was copied: the words themselves, or the name of a file. */
    text: longText(),
    /** Of the text, or of the file's bytes. */
    sha256: p.string().length(64),
    fileId: id().nullable(),
    originId: id().nullable(),
    addedById: id(),
    addedAt: instant(),
  },
});

/** A copy of what is cited, taken when it was: what becomes of its origin changes nothing. Only added to. */
export class CaseEvidence extends CaseEvidenceSchema.class {}

CaseEvidenceSchema.setClass(CaseEvidence);

const CaseNoteSchema = defineEntity({
  name: "CaseNote",
  tableName: "case_note",
  indexes: [{ properties: ["organisationId", "caseId", "id"] }],
  properties: {
    ...identity,
    caseId: id(),
    text: p.string().length(LIMITS.caseText),
    byId: id(),
    at: instant(),
  },
});

/** What somebody who handles a case has noted. Appended, never overwritten. */
export class CaseNote extends CaseNoteSchema.class {}

CaseNoteSchema.setClass(CaseNote);
