export default definePageConfig({
  navigationBarTitleText: "登记休假",
  enablePullDownRefresh: false,
});
