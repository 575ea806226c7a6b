import { CreateScreen } from "../../../features/group-admin";

/** Founds a group. */
export default function GroupEditPage() {
  return <CreateScreen />;
}
