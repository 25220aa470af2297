#include "workspace/impl.h"

namespace callflow {

Workspace::Workspace(Options options) : impl_{std::make_unique<Impl>()}
{
    impl_->options = std::move(options);
}

Workspace::~Workspace() = default;
Workspace::Workspace(Workspace&&) noexcept = default;
Workspace& Workspace::operator=(Workspace&&) noexcept = default;

Options& Workspace::options()
{
    return impl_->options;
}

}
