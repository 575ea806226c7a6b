/** WeChat wants a component where its own bar would be. Ours is part of each tab page's Screen. */
export default function NoTabBar() {
  return null;
}
