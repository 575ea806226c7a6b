export default definePageConfig({
  navigationBarTitleText: "谁没确认",
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
});
