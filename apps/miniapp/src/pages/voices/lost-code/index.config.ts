export default definePageConfig({
  navigationBarTitleText: "用挂失码挂失",
  enablePullDownRefresh: false,
});
