export default definePageConfig({
  navigationBarTitleText: "说不是本人做的",
  enablePullDownRefresh: true,
});
