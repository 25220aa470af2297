#include "model/account.h"

#include "model/contact.h"

namespace callflow {

bool is_account(Thing const& contact)
{
    return packed_text(contact.fields, "type") == Choices<ContactType>::words[0];
}

}
