/** Properties asked of mechanisms: what fails first, with its smallest play. */
package counterplay.audit;
