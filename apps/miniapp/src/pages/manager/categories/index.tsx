import { CategoriesScreen } from "../../../features/categories";

/** The categories of groups. */
export default function CategoriesPage() {
  return <CategoriesScreen />;
}
