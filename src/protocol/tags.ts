/** The tags under which directions are served; a caller and its server use the same one. */
export const TAGS = {
  contentToBackground: 'content>background',
  sidebarToBackground: 'sidebar>background',
  popupToBackground: 'popup>background',
  toContent: 'any>content',
} as const;
