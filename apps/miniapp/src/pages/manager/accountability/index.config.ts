export default definePageConfig({
  navigationBarTitleText: "追责事项",
  enablePullDownRefresh: true,
});
