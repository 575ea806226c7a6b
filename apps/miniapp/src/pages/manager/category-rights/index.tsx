import { RightsScreen } from "../../../features/categories";
import { useParameters } from "../../../shell";

/** `?id=`: who may do what in the groups of a category. */
export default function CategoryRightsPage() {
  const { id = "" } = useParameters<"id">();
  return <RightsScreen id={id} />;
}
