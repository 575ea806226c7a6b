import { cleanText, isTooLong, LIMITS, textFault, TEXTS } from "@riqing/schema";
import { useState } from "react";
import { PAGES, replace, useFormDraft } from "../../shell";
import {
  ActionButton,
  Body,
  Caption,
  Card,
  DraftBanner,
  Columns,
  Foot,
  Meta,
  RefusedFace,
  Row,
  Screen,
  Stack,
  TextArea,
  TextField,
} from "../../ui";
import { problemsOf } from "../../words/bad-fields";
import { GROUP_ADMIN } from "../../words/group-admin";
import { CategoryChoice } from "../group-settings";
import { DepartmentChoice } from "./department-choice";
import { PersonChoice } from "./person-choice";
import { useCreateGroup } from "./use-deeds";
import { useMe } from "./use-members";

interface Named {
  id: string;
  name: string;
}

interface GroupForm {
  name: string;
  purpose: string;
  category: Named | null;
  department: Named | null;
  owner: Named | null;
}

const { create: words } = GROUP_ADMIN;

/** The first thing that is missing; null: nothing is. */
export function whyNotCreate({
  name,
  purpose,
  category,
  department,
  owner,
}: GroupForm): string | null {
  const { missing } = words;
  const fault = textFault(name, TEXTS.groupName);
  if (fault === "REQUIRED") return missing.name;
  if (fault === "TOO_SHORT") return missing.nameShort;
  if (cleanText(purpose) === "") return missing.purpose;
  if (category === null) return missing.category;
  if (department === null) return missing.department;
  if (owner === null) return missing.owner;
  const over = fault === "TOO_LONG" || isTooLong(purpose, LIMITS.groupPurpose);
  return over ? missing.tooLong : null;
}

const empty: GroupForm = { name: "", purpose: "", category: null, department: null, owner: null };

/** Founds a group: what it is called, what for, of which department, and who answers for it. */
export const CreateScreen = () => {
  const me = useMe();
  const create = useCreateGroup();
  const draft = useFormDraft({ name: "group", place: "new", start: () => empty });
  const { form, change } = draft;
  const [choosing, setChoosing] = useState<"category" | "department" | "owner" | null>(null);
  const chose = (part: Partial<GroupForm>) => {
    change(part);
    setChoosing(null);
  };
  const error = create.outcome?.state === "REFUSED" ? create.outcome.error : null;
  const problems = problemsOf(error);
  const { name, purpose, category, department, owner } = form;

  return (
    <Screen
      title={words.title}
      broad
      of={me}
      footer={({ createGroupRefusal }) =>
        !createGroupRefusal && (
          <Foot>
            <ActionButton
              cta
              look="primary"
              does={create}
              with={{
                input: {
                  name,
                  purpose,
                  categoryId: category?.id,
                  departmentId: department?.id ?? "",
                  ownerId: owner?.id ?? "",
                },
              }}
              because={whyNotCreate(form)}
              then={(outcome) => {
                if (outcome.state !== "DONE") return;
                draft.done();
                replace(PAGES.members, { groupId: outcome.data.createGroup.id });
              }}
            >
              {words.act}
            </ActionButton>
          </Foot>
        )
      }
      over={
        <>
          <CategoryChoice
            open={choosing === "category"}
            onClose={() => setChoosing(null)}
            chosen={category?.id ?? null}
            onChoose={(found) => chose({ category: found })}
          />
          <DepartmentChoice
            open={choosing === "department"}
            onClose={() => setChoosing(null)}
            chosen={department?.id ?? null}
            onChoose={(found) => chose({ department: found })}
          />
          <PersonChoice
            open={choosing === "owner"}
            title={words.owner}
            onClose={() => setChoosing(null)}
            chosen={owner?.id ?? null}
            onChoose={(found) => chose({ owner: found })}
          />
        </>
      }
    >
      {({ createGroupRefusal }) =>
        createGroupRefusal ? (
          <RefusedFace code={createGroupRefusal} because={words.whoMay} />
        ) : (
          <>
            <DraftBanner of={draft} />
            <Columns
              left={
                <Card>
                  <Stack gap={4}>
                    <TextField
                      label={words.name}
                      placeholder={words.nameHint}
                      value={name}
                      onValue={(value) => change({ name: value })}
                      limit={LIMITS.groupName}
                      problem={problems.name}
                    />
                    <TextArea
                      rows={2}
                      label={words.purpose}
                      placeholder={words.purposeHint}
                      value={purpose}
                      onValue={(value) => change({ purpose: value })}
                      limit={LIMITS.groupPurpose}
                      problem={problems.purpose}
                    />
                  </Stack>
                </Card>
              }
              right={
                <Card tight>
                  <Choice
                    label={words.category}
                    note={words.categoryNote}
                    value={category?.name ?? null}
                    onPress={() => setChoosing("category")}
                  />
                  <Choice
                    label={words.department}
                    value={department?.name ?? null}
                    onPress={() => setChoosing("department")}
                  />
                  <Choice
                    label={words.owner}
                    note={words.ownerNote}
                    value={owner?.name ?? null}
                    onPress={() => setChoosing("owner")}
                  />
                </Card>
              }
            />
          </>
        )
      }
    </Screen>
  );
};

interface ChoiceProps {
  label: string;
  note?: string;
  value: string | null;
  onPress: () => void;
}

const Choice = ({ label, note, value, onPress }: ChoiceProps) => (
  <Row
    end={<Meta tone={value === null ? "brand" : "ink"}>{value ?? words.choose}</Meta>}
    onPress={onPress}
  >
    <Body>{label}</Body>
    {note && <Caption>{note}</Caption>}
  </Row>
);
