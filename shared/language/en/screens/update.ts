import type { Words } from '../../words.ts'

/** Settings: a newer program. */
export const update: Words['screens']['update'] = {
  tab: 'Update',
  title: 'Updating the program',
  version: (version) => `Present version: ${version}`,
  help: 'The program never goes online by itself. Get an update file (.qcu) from whoever gave you the program, put it on this computer and check it here.',
  noKey:
    'This version was built without an update key and takes no update files; install a new version anew.',
  file: 'Full path of the update file',
  fileExample: 'e.g. D:\\Downloads\\qiancheng-1.2.0.qcu',
  fileMissing: 'Enter the path of the update file.',
  check: 'Check the update file',
  working: 'Checking the update',
  fetching: 'Fetching and checking the update',
  readyTitle: (version) => `Version ${version} is ready to install`,
  readyText:
    'Its signature and contents have been checked. Ask everybody to finish what they are filling in; when the installer is open, close this program and follow it. Records stay where they are.',
  open: 'Open the installer',
  opened: 'The installer is open. Close this program and go on there.',
  lies: (file) => `Close this program, then start this file: ${file}`,
  checked: (version) => `Version ${version} has been checked and can be installed.`,
  addressTitle: 'Updates from an address of your own',
  addressHelp:
    'Off unless you fill it in. Even then the address is asked only when you press “Fetch the update”. https only, with the same check of the signature. Leave empty to switch it off.',
  addressOff: 'off',
  addressOn: 'on',
  address: 'Address of the update file',
  addressExample: 'e.g. https://files.example.com/qiancheng.qcu',
  saveAddress: 'Save address',
  addressSaved: 'The update address has been saved.',
  addressEnded: 'Updates are no longer fetched from an address.',
  fetch: 'Fetch the update',
  onlyManager: 'Updates are installed by the office manager.',
  whys: {
    noKey:
      'This version was built without an update key and takes no update file. Ask whoever gave you the program for a new installer.',
    notAnUpdate: 'This is not an update file of Qiancheng. Choose one that ends in .qcu.',
    signature:
      'The signature of this update is not right: it was not published by Qiancheng, or it was altered. It was not taken.',
    notNewer: 'This update is not newer than the present version. It was not taken.',
    otherComputer: 'This update is for another kind of computer. Choose another file.',
    damaged:
      'The update file is not whole; it may not have been copied to its end. It was not taken. Copy or fetch it again.',
    tooLarge: 'This file is too large to be an update. It was not taken.',
    noAddress: 'No update address has been set.',
    notHttps: 'The update address must begin with https:// and carry no name or password.',
    redirected:
      'This address points to another one, so nothing was taken. Enter the address of the file itself.',
    unreachable: 'No update file could be fetched from this address. Check the network and the address.',
    notReady: 'There is no update to install. Check an update file first.',
    notOpened: 'The installer could not be opened. Try again, or check the update file anew.',
  },
}
