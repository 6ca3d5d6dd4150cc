import { useTranslate } from '../app/use-translate.ts'
import { closeDialog } from '../state/view.ts'
import { Modal } from '../ui/modal.tsx'
import { usePeople } from './people-state.ts'
import { WhoIsHere } from './who-is-here.tsx'

/** 谁在用: at the start, and from wherever a name is needed. Closed without an answer nothing changes. */
export function PeopleDialog() {
  const t = useTranslate()
  const isKnown = usePeople(({ people }) => people.profiles.length > 0)
  return (
    <Modal
      title={t('people.who')}
      closeLabel={t('shell.close')}
      onClose={closeDialog}
      width="narrow"
    >
      <div className="modal-body">
        {isKnown && <p className="person-hint">{t('people.who-hint')}</p>}
        <WhoIsHere onDone={closeDialog} />
      </div>
    </Modal>
  )
}
