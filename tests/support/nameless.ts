/** What is used and has no name: its role is all that is said, or its role and its state. */
export const nameless =
  /^(link|button|textbox|searchbox|combobox|radio|checkbox|image|navigation|table)(, (not )?(checked|expanded|disabled|required))*$/;
