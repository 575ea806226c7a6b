import { CatalogueScreen } from "../../../features/catalogue";
import { useParameters } from "../../../shell";

/** `?id=`: the kinds of violation in the groups of a category. */
export default function CataloguePage() {
  const { id = "" } = useParameters<"id">();
  return <CatalogueScreen id={id} />;
}
