import { useTranslate } from '../app/use-translate.ts'
import { closeDialog } from '../state/view.ts'
import { Modal } from '../ui/modal.tsx'
import { WhoIsHere } from './who-is-here.tsx'

/** 谁在用: at the start, and from wherever a name is needed. Closed without an answer nothing changes. */
export function PeopleDialog() {
  const t = useTranslate()
  return (
    <Modal
      title={t('people.who')}
      closeLabel={t('shell.close')}
      onClose={closeDialog}
      width="narrow"
    >
      <div className="modal-body">
        <p className="person-hint">{t('people.who-hint')}</p>
        <WhoIsHere onDone={closeDialog} />
      </div>
    </Modal>
  )
}
